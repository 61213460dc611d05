/**
 * The worker that editors for the web start. What it runs lies beside it, and is written as modules for Node. A worker of an editor
 * cannot tell where that is, so the client says it in the first message.
 */
interface Scope extends DedicatedWorkerGlobalScope {
  /** What the script that is being run gives to the others. */
  module: { exports: unknown };
  /** What scripts ask for each other with. */
  require(name: string): unknown;
}

const scope = self as unknown as Scope;

scope.onmessage = ({ data: { folder } }: MessageEvent<{ readonly folder: string }>) => {
  const loaded = new Map<string, Scope['module']>();
  scope.require = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const asking = scope.module;
    const module = { exports: undefined };
    loaded.set(name, module);
    scope.module = module;
    importScripts(name.replace('.', folder));
    scope.module = asking;
    return module.exports;
  };
  scope.require('./language-server-web.js');
};
