import { newId } from '@jiquan/platform';

/** In a script things have names; each play gives them ids of its own, and tells its end in names again. */
export class Names {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  id(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = newId();
    this.give(name, id);
    return id;
  }

  give(name: string, id: string): void {
    this.ids.set(name, id);
    this.names.set(id, name);
  }

  known(name: string): string | undefined {
    return this.ids.get(name);
  }

  name(id: string): string {
    return this.names.get(id) ?? id;
  }
}
