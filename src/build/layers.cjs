// Which way data flows (cells -> reading -> rules -> list, plan -> formulas, addon, sidebar), so that nothing points back.
const layer = (name, mayUse, except = {}) => ({
  name: `${name}-uses-only-what-lies-below`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|node_modules)/', pathNot: [`^src/(${[name, ...mayUse].join('|')})/`], ...except },
});

const facts = ['reading', 'reference', 'messages'];

module.exports = {
  forbidden: [
    // A circle of types alone is none when the code runs: a service names the sheet that names the service.
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    layer('reference', []),
    layer('messages', ['reference'], { dependencyTypesNot: ['type-only'] }),
    layer('reading', ['reference', 'messages']),
    layer('rules', facts),
    layer('list', [...facts, 'rules']),
    layer('plan', [...facts, 'rules', 'list']),
    layer('formulas', [...facts, 'rules', 'list', 'plan']),
    // Reading of files, shared by the page beside the sheet, the preview and the command line: it knows no cells' meaning.
    {
      name: 'import-uses-only-its-parser',
      severity: 'error',
      from: { path: '^src/import/' },
      to: { path: '^(src|node_modules)/', pathNot: ['^src/import/', '^node_modules/(@types/)?d3-dsv/'] },
    },
    layer('addon', [...facts, 'rules', 'list', 'plan', 'formulas', 'import']),
    {
      name: 'sidebar-reaches-the-sheet-only-through-the-api',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: {
        path: '^src/(addon|formulas|preview|build)/',
        pathNot: ['^src/addon/api\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-preview-knows-the-preview',
      severity: 'error',
      from: { path: '^src/(?!preview|build)' },
      to: { path: '^src/(preview|build)/' },
    },
    {
      name: 'the-preview-runs-the-built-files-not-the-sources',
      severity: 'error',
      from: { path: '^src/preview/' },
      to: { path: '^src/(rules|list|plan|addon|sidebar)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
