// The engine's component templates, which the bundler takes in as text.
declare module 'engine-templates' {
  const templates: string;
  export default templates;
}
