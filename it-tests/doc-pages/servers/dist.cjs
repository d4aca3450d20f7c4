// swagger-ui-dist as files, with its initializer changed as its guide says.
const fs = require('fs');
const http = require('http');
const path = require('path');
const { documents, listening, requireBearer } = require('./listen.cjs');

const all = documents(process.argv[2]);
const files = path.dirname(require.resolve('swagger-ui-dist/package.json'));

http.createServer((request, response) => requireBearer(request, response, () => {
  const [, section, rest] = request.url.match(/^\/api\/([a-z-]+)\/(.*)$/) || [];
  if (!all[section]) {
    response.statusCode = 404;
    response.end();
  } else if (rest === 'api-docs') {
    response.writeHead(301, { location: `/api/${section}/api-docs/index.html` });
    response.end();
  } else if (rest === 'documents/v1.json') {
    response.end(JSON.stringify(all[section]));
  } else if (rest === 'api-docs/swagger-initializer.js') {
    const stock = fs.readFileSync(path.join(files, 'swagger-initializer.js'), 'utf8');
    response.end(stock.replace(/url: "https:[^"]*"/, 'url: "../documents/v1.json"'));
  } else {
    const file = path.join(files, path.basename(rest));
    response.statusCode = fs.existsSync(file) ? 200 : 404;
    response.end(fs.existsSync(file) ? fs.readFileSync(file) : '');
  }
})).listen(0, '127.0.0.1', function () { listening(this.address().port); });
