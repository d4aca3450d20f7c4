// koa2-swagger-ui with the document in the page.
const Koa = require('koa');
const { koaSwagger } = require('koa2-swagger-ui');
const { allowed, documents, listening } = require('./listen.cjs');

const app = new Koa();
app.use(async (context, next) => {
  if (allowed(context.request)) {
    await next();
  } else {
    context.status = 401;
  }
});
Object.entries(documents(process.argv[2])).forEach(([section, spec]) => {
  app.use(koaSwagger({ routePrefix: `/api/${section}/api-docs`, swaggerOptions: { spec } }));
});
const server = app.listen(0, '127.0.0.1', () => listening(server.address().port));
