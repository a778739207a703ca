'use strict';
// A packaged Electron comes without this file and then ignores the app path on its command line. It stays CommonJS and
// loads the app in the same tick: after an `import()`, app.disableHardwareAcceleration() and
// protocol.registerSchemesAsPrivileged() come too late.
const { app } = require('electron');
const path = require('node:path');

const given = process.argv.slice(1);
const required = [];
let appPath = '.';
for (let index = 0; index < given.length; index += 1) {
  const word = given[index];
  if (word === '-r' || word === '--require') required.push(given[(index += 1)]);
  else if (!word.startsWith('-')) {
    appPath = word;
    break;
  }
}
const folder = path.resolve(appPath);
for (const name of required) require(name);
const about = require(path.join(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
require(folder);
