// Evaluates a decision for each line of counts, and tells how long that took and what came out.
// usage: node evaluate.cjs TABLE.dmn COUNTS.ndjson   (NODE_PATH names where its package is)
const { readFileSync } = require('node:fs');
const { decisionTable } = require('@hbtgmbh/dmn-eval-js');

// It reads DMN 1.1, of which the tables use nothing that came later: only the space has another name.
const table = readFileSync(process.argv[2], 'utf8')
  .replaceAll('https://www.omg.org/spec/DMN/20191111/MODEL/',
              'http://www.omg.org/spec/DMN/20151101/dmn.xsd');
const families = readFileSync(process.argv[3], 'utf8').trim().split('\n').map(JSON.parse);

console.error = () => {};  // it names every element that it leaves out
decisionTable.parseDmnXml(table).then((decisions) => {
  const found = {};
  const began = process.hrtime.bigint();
  for (const counts of families) {
    const { low, high } = decisionTable.evaluateDecision('target_group', decisions, counts);
    found[`${low}-${high}`] = (found[`${low}-${high}`] ?? 0) + 1;
  }
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  console.log(JSON.stringify({ milliseconds, found }));
}).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
