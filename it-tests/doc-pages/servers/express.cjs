// swagger-ui-express in the ways in which it may be set up; the one argument after the folder says which.
const express = require('express');
const ui = require('swagger-ui-express');
const { documents, listening, requireBearer } = require('./listen.cjs');

const [folder, way] = process.argv.slice(2);
const app = express();
app.use(requireBearer);

const mount = (section) => `/api/${section}/api-docs`;

const ways = {
  inlined: (section, document) => app.use(mount(section), ui.serveFiles(document), ui.setup(document)),

  // The way of the package's own guide, which with more than one document goes wrong.
  shared: (section, document) => app.use(mount(section), ui.serve, ui.setup(document)),

  perRequest: (section, document) => app.use(
    mount(section), (request, response, next) => { request.swaggerDoc = document; next(); }, ui.serve, ui.setup()),

  functions: (section, document) => {
    const options = {
      swaggerOptions: {
        requestInterceptor: (request) => { /* } */ const quote = '"'; return request || quote; },
        preauthorizeApiKey: { authDefinitionKey: 'key', apiKeyValue: 'not-a-real-key-of-the-page' },
      },
      customJsStr: 'const pageKey = "not-a-real-key-of-the-page";',
    };
    app.use(mount(section), ui.serveFiles(document, options), ui.setup(document, options));
  },

  url: (section, document) => {
    const options = { swaggerOptions: { url: `/api/${section}/document.json` } };
    app.get(`/api/${section}/document.json`, (request, response) => response.json(document));
    app.use(mount(section), ui.serveFiles(null, options), ui.setup(null, options));
  },

  urls: (section, document) => {
    const urls = [{ url: '/api/other.json', name: 'Other' }, { url: `/api/${section}/document.json`, name: section }];
    app.get(`/api/${section}/document.json`, (request, response) => response.json(document));
    app.use(mount(section), ui.serveFiles(null, { explorer: true, swaggerUrls: urls }),
      ui.setup(null, { explorer: true, swaggerUrls: urls }));
  },

  swaggerUrl: (section, document) => {
    app.get(`/api/${section}/document.json`, (request, response) => response.json(document));
    app.use(mount(section), ui.serveFiles(null, { swaggerUrl: `/api/${section}/document.json` }),
      ui.setup(null, { swaggerUrl: `/api/${section}/document.json` }));
  },
};

Object.entries(documents(folder)).forEach(([section, document]) => ways[way](section, document));
const server = app.listen(0, '127.0.0.1', () => listening(server.address().port));
