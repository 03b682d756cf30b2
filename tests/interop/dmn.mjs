// Evaluates exported decision tables with an independent FEEL and compares with `tidlig-cli score`.
// usage: node dmn.mjs CLI SOURCE FOLDER
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

const [cli, source, folder] = process.argv.slice(2);
const catalogueFile = join(source, 'forms/indicators.json');
const catalogue = JSON.parse(readFileSync(catalogueFile, 'utf8')).indicators;
const childLevels = ['none', 'single', 'clear', 'serious'];
const parentLevels = ['few', 'several', 'many'];
const values = ['absent', 'some', 'marked'];
const casesOfEach = 400;

let failures = 0;
function check(good, ...message) {
  if (good) return;
  failures += 1;
  if (failures <= 20) console.error(...message);
}

// The same numbers in every run.
let seed = 20261126;
function random(below) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const tidlig = (args, input) =>
  execFileSync(cli, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });

// The rules that hold, by the table's own words.
function hits(table, context) {
  return table.rule.filter((rule) =>
    rule.inputEntry.every((entry, column) => {
      if (entry.text === '-') return true;
      const input = evaluate(table.input[column].inputExpression.text, context);
      const test = unaryTest(entry.text, { ...context, '?': input.value });
      check(test.warnings.length === 0, 'not understood:', entry.text, test.warnings);
      return test.value === true;
    }));
}

function outputs(table, rule) {
  const pairs = rule.outputEntry.map((entry, i) =>
    [table.output[i].name, evaluate(entry.text, {}).value]);
  return Object.fromEntries(pairs);
}

// A decision after those it requires, as the drawing says.
function decide(definitions, id, context) {
  const decision = definitions.drgElement.find((one) => one.id === id);
  for (const requirement of decision.informationRequirement ?? []) {
    const required = requirement.requiredDecision;
    if (required) decide(definitions, required.href.slice(1), context);
  }
  const table = decision.decisionLogic;
  const found = hits(table, context);
  check(found.length > 0, id, 'has no row for', context);
  if (table.hitPolicy !== 'FIRST') check(found.length === 1, id, 'has several rows', context);
  const result = outputs(table, found[0]);
  const single = table.output.length === 1;
  context[decision.variable.name] = single ? result[table.output[0].name] : result;
  return context[decision.variable.name];
}

function randomCase(number) {
  // Few, some or many things seen, so that every level comes up.
  const density = [2, 5, 15, 40, 90][random(5)];
  const seriousness = random(100);
  const observations = catalogue
    .filter((one) => one.axis === 'parent' ||
                     (one.axis === 'child' && (one.ages ?? []).includes('3-5')))
    .map((one) => {
      const seen = random(100) < density;
      const value = !seen ? 'absent' : random(100) < seriousness ? 'marked' : 'some';
      return { indicator: one.code, value };
    });
  return {
    family: `F-${number}`, asOf: '2026-11-23',
    children: [{ id: 'c1', birthDate: '2022-05-01' }], adults: [],
    screenings: [{ id: 's1', subject: 'c1', profession: 'healthVisitor', date: '2026-11-01',
                   status: 'final', observations }],
  };
}

// What the inputs count, from the observations alone.
function countsOf(definitions, observations) {
  const context = {};
  for (const data of definitions.drgElement.filter((one) => one.$type === 'dmn:InputData')) {
    const [, start, value, tag] = /^(signs|factors)_(some|marked)(?:_(.*))?$/.exec(data.name);
    const axis = start === 'signs' ? 'child' : 'parent';
    context[data.variable.name] = observations.filter((one) => {
      const indicator = catalogue.find((entry) => entry.code === one.indicator);
      return indicator.axis === axis && values.indexOf(one.value) >= values.indexOf(value) &&
             (tag === undefined || (indicator.tags ?? []).includes(tag));
    }).length;
  }
  return context;
}

function compareCases(name, model, definitions) {
  const cases = Array.from({ length: casesOfEach }, (_, i) => randomCase(i));
  const lines = cases.map((one) => JSON.stringify(one)).join('\n') + '\n';
  const scored = tidlig(['score', '--model', model, '--catalogue', catalogueFile, '-'], lines)
    .trim().split('\n').map((line) => JSON.parse(line));
  check(scored.length === cases.length, name, 'scored', scored.length);
  const seen = new Set();
  scored.forEach((ours, i) => {
    const context = countsOf(definitions, cases[i].screenings[0].observations);
    const theirs = decide(definitions, 'target_group', context);
    const child = ours.children[0];
    seen.add(context.child_level).add(context.parent_level);
    check(child.low === context.child_level, name, i, 'child', child.low, context.child_level);
    check(ours.parents.low === context.parent_level, name, i, 'parents', ours.parents.low,
          context.parent_level);
    check(child.group.low === theirs.low && child.group.high === theirs.high, name, i, 'group',
          child.group, theirs);
  });
  check(seen.size === 7, name, 'only these levels came up:', [...seen]);
}

// Every pair of levels once, against what `model check` proves of the cells.
function comparePairs(name, model, definitions) {
  const { proof } = JSON.parse(tidlig(['model', 'check', model]));
  const table = definitions.drgElement.find((one) => one.id === 'target_group').decisionLogic;
  for (const child_level of childLevels) {
    for (const parent_level of parentLevels) {
      const found = hits(table, { child_level, parent_level });
      check(found.length === 1, name, child_level, parent_level, 'has', found.length, 'rows');
      const cell = proof.cells.find((one) => one.child === child_level && one.parent === parent_level);
      const theirs = outputs(table, found[0]);
      check(cell.low === theirs.low && cell.high === theirs.high, name, cell, theirs);
    }
  }
}

// What an editor built on the library would save, taken in again.
async function saveAndTakeIn(name, dmn, definitions, moddle) {
  for (const format of [true, false]) {
    const { xml } = await moddle.toXML(definitions, { format });
    const saved = join(folder, `${name}-saved-${format}.dmn`);
    writeFileSync(saved, xml);
    check(tidlig(['model', 'from-dmn', saved]) === tidlig(['model', 'from-dmn', dmn]), name,
          'is another model after it was saved');
  }
}

async function compare(name, model) {
  const dmn = join(folder, `${name}.dmn`);
  tidlig(['model', 'to-dmn', model, '--to', dmn]);
  const moddle = new DmnModdle();
  const read = await moddle.fromXML(readFileSync(dmn, 'utf8'));
  check(read.warnings.length === 0, name, read.warnings.map((one) => one.message));
  const definitions = read.rootElement;
  const drawn = definitions.dmnDI.diagrams[0].diagramElements
    .filter((one) => one.$type === 'dmndi:DMNShape').map((one) => one.dmnElementRef.id);
  check(definitions.drgElement.every((one) => drawn.includes(one.id)), name, 'draws only', drawn);
  comparePairs(name, model, definitions);
  compareCases(name, model, definitions);
  await saveAndTakeIn(name, dmn, definitions, moddle);
}

// The model that ships, and one with other thresholds, more rows, decided cells and hard texts.
const start = join(source, 'forms/models/tidlig-start.json');
const own = JSON.parse(readFileSync(start, 'utf8'));
own.id = 'own "1" <&>';
own.title = { da: ' Kommunens\nmodel ', en: 'a ]]> b' };
own.approved = { by: 'Anna', on: '2026-11-01' };
own.child[0].any[0].atLeast = 2;
own.child[1].any.push({ atLeast: 2, tag: 'alarmIfMarked' });
own.parent[0].any[0].atLeast = 3;
own.parent[1].any.push({ atLeast: 1, tag: 'severe', value: 'marked' });
own.table[2] = { child: 'none', parent: 'many', group: 3, source: 'local', by: ' Anna  B ',
                 on: '2026-11-01' };
const ownFile = join(folder, 'own.json');
writeFileSync(ownFile, JSON.stringify(own));

await compare('start', start);
await compare('own', ownFile);
if (failures > 0) {
  console.error(`${failures} differences`);
  process.exit(1);
}
console.log(`${2 * casesOfEach} cases and 24 pairs agree; saved files are the same models`);
