// hapi-swagger, which makes the document itself, of the routes.
const hapi = require('@hapi/hapi');
const { allowed, listening } = require('./listen.cjs');

async function start() {
  const server = hapi.server({ port: 0, host: '127.0.0.1' });
  server.ext('onRequest', (request, h) => (
    allowed(request) ? h.continue : h.response('Unauthorized').code(401).takeover()));
  server.route({
    method: 'GET',
    path: '/api/forms/search',
    options: { tags: ['api'], handler: () => [] },
  });
  await server.register([require('@hapi/inert'), require('@hapi/vision'), {
    plugin: require('hapi-swagger'),
    options: {
      info: { title: 'forms service', version: '1' },
      documentationPath: '/api/forms/api-docs',
      jsonPath: '/api/forms/document.json',
      swaggerUIPath: '/api/forms/ui/',
    },
  }]);
  await server.start();
  listening(server.info.port);
}
start();
