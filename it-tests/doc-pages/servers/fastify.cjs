// @fastify/swagger-ui over a static document.
const fastify = require('fastify');
const { allowed, documents, listening } = require('./listen.cjs');

async function start() {
  const app = fastify();
  app.addHook('onRequest', async (request, reply) => {
    if (!allowed(request)) {
      return reply.code(401).send('Unauthorized');
    }
    return undefined;
  });
  Object.entries(documents(process.argv[2])).forEach(([section, document]) => {
    app.register(async (scope) => {
      await scope.register(require('@fastify/swagger'), { mode: 'static', specification: { document } });
      await scope.register(require('@fastify/swagger-ui'), {
        routePrefix: `/api/${section}/api-docs`,
        uiConfig: { onComplete: function () { return '}'; } },
      });
    });
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  listening(app.server.address().port);
}
start();
