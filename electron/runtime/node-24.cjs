'use strict';
// Loaded by `node -r` before any script: Node 20 cannot even parse the .ts file that would complain better.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Amends: these scripts need Node 24, this is ${process.version}. Run them through npm (npm start, npm test …) after a plain \`npm install\`, which brings Node 24 along.`,
  );
  process.exit(1);
}
