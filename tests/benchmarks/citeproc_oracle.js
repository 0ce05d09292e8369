// What citeproc-js makes of the styles, items and citations given on stdin; JSON in, JSON out.
// NODE_PATH must name the folder that has its npm package `citeproc`.
const CSL = require("citeproc");
const input = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const items = Object.fromEntries(input.items.map((item) => [item.id, item]));
const sys = {
  retrieveItem: (id) => JSON.parse(JSON.stringify(items[id])),
  retrieveLocale: (lang) => input.locales[lang] || false,
};
CSL.debug = () => {};
const results = {};
for (const [name, xml] of Object.entries(input.styles)) {
  const start = process.cpuUsage();
  const engine = new CSL.Engine(sys, xml);
  engine.opt.development_extensions.wrap_url_and_doi = false;
  engine.updateUncitedItems(input.items.map((item) => item.id));
  const cited = [];
  const citations = (input.citations || []).map((citationItems, at) => {
    const properties = { noteIndex: 0 };
    const key = `c${at}`;
    const citation = { citationID: key, citationItems, properties };
    const result = engine.processCitationCluster(citation, cited.slice(), []);
    cited.push([key, 0]);
    return result[1].find((one) => one[2] === key)[1];
  });
  const [params, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []];
  const used = process.cpuUsage(start);
  const ids = params.entry_ids.map((one) => one[0]);
  results[name] = { ids, entries, citations, seconds: (used.user + used.system) / 1e6 };
}
process.stdout.write(JSON.stringify(results));
