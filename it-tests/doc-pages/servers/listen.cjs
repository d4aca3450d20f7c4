// What the servers have in common: a bearer check, a free port of this machine, and a line that says which.
const fs = require('fs');
const path = require('path');

const token = process.env.DOC_PAGES_TOKEN;

exports.documents = (folder) => Object.fromEntries(fs.readdirSync(folder).sort()
  .map((name) => [path.basename(name, '.json'), JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))]));

exports.allowed = (request) => request.headers.authorization === `Bearer ${token}`;

// For servers that take a Node handler in the way of express.
exports.requireBearer = (request, response, next) => {
  if (exports.allowed(request)) {
    next();
  } else {
    response.statusCode = 401;
    response.end('Unauthorized');
  }
};

exports.listening = (port) => console.log(`listening on 127.0.0.1:${port}`);
