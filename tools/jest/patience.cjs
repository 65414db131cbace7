// A project of a run cannot have a time limit of its own in Jest's configuration; it says it through its globals.
if (globalThis.patienceMs) jest.setTimeout(globalThis.patienceMs);
