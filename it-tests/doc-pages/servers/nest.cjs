// @nestjs/swagger, set up without decorators.
require('reflect-metadata');
const { NestFactory } = require('@nestjs/core');
const { Module } = require('@nestjs/common');
const { SwaggerModule } = require('@nestjs/swagger');
const { documents, listening, requireBearer } = require('./listen.cjs');

class Root {}
Module({})(Root);

async function start() {
  const app = await NestFactory.create(Root, { logger: false });
  app.use(requireBearer);
  Object.entries(documents(process.argv[2])).forEach(([section, document]) => {
    SwaggerModule.setup(`api/${section}/api-docs`, app, document, { swaggerOptions: { persistAuthorization: true } });
  });
  await app.listen(0, '127.0.0.1');
  listening(app.getHttpServer().address().port);
}
start();
