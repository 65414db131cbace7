import type { Rows, Tx } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import { KeyRing } from './key-ring';
import { type PersonKey, PersonKeyTable } from './person-key.table';

/** Fields of a person that are never written in the clear. */
export type PersonField = 'name' | 'document' | 'phone' | 'birthDay' | 'findings';
export type OpenPerson = Partial<Readonly<Record<PersonField, string>>>;

/** Seals and opens fields by a key per person, which itself is wrapped by the master key. Forgetting it is erasure. */
@Injectable()
export class Vault {
  private readonly lookUpKey: Buffer;

  constructor(private readonly ring: KeyRing) {
    this.lookUpKey = ring.lookUp;
  }

  /** A key for somebody new; the row goes into the transaction that makes the person. */
  newPersonKey(person: string): { row: PersonKey; key: Buffer } {
    const key = this.ring.suite.newKey();
    const version = this.ring.masterVersion;
    return { key, row: { person, masterVersion: version, wrapped: this.ring.suite.seal(this.ring.master(version), key, `person-key:${person}`) } };
  }

  async personKey(rows: Rows | Tx, person: string): Promise<Buffer | undefined> {
    return (await this.personKeys(rows, [person])).get(person);
  }

  async personKeys(rows: Rows | Tx, people: readonly string[]): Promise<Map<string, Buffer>> {
    const found = await rows.find(PersonKeyTable, { person: people });
    return new Map(found.map((row) => [row.person, this.unwrap(row)]));
  }

  private unwrap(row: PersonKey): Buffer {
    return this.ring.suite.open(this.ring.master(row.masterVersion), row.wrapped, `person-key:${row.person}`);
  }

  seal(key: Buffer, person: string, field: PersonField, plain: string): Buffer {
    return this.ring.suite.seal(key, Buffer.from(plain, 'utf8'), `person:${person}:${field}`);
  }

  open(key: Buffer, person: string, field: PersonField, sealed: Buffer): string {
    return this.ring.suite.open(key, sealed, `person:${person}:${field}`).toString('utf8');
  }

  /** Secrets of accounts (authenticator, login name) are sealed by the master key: they belong to the office, not to a person. */
  sealSecret(account: string, what: 'otp' | 'login', plain: string): Buffer {
    return this.ring.suite.seal(this.ring.master(this.ring.masterVersion), Buffer.from(plain, 'utf8'), `account:${account}:${what}`);
  }

  openSecret(account: string, what: 'otp' | 'login', sealed: Buffer, masterVersion: number): string {
    return this.ring.suite.open(this.ring.master(masterVersion), sealed, `account:${account}:${what}`).toString('utf8');
  }

  get masterVersion(): number {
    return this.ring.masterVersion;
  }

  /**
   * Who holds a document, as a pseudonym in the form of an id: it goes into tokens, and outlives erasure. A digest of its own kind,
   * so that nobody who has it finds the person's rows in the lists.
   */
  human(documentNumber: string): string {
    const hex = this.lookUp('human', documentNumber);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** By what something is found without being readable. The kind keeps a phone from ever equalling a document. */
  lookUp(kind: 'document' | 'human' | 'login' | 'refresh' | 'assertion', text: string): string {
    return this.ring.suite.keyedHash(this.lookUpKey, `${kind}:${text}`);
  }
}
