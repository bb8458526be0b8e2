/** The parts of a custom elements manifest (schema 2.1.0) that are read or written here. */
export interface Manifest {
  schemaVersion: string;
  modules: ManifestModule[];
}

export interface ManifestModule {
  kind: string;
  path: string;
  declarations?: Declaration[];
  exports?: ManifestExport[];
  definitionPath?: string;
}

export interface ManifestExport {
  kind: string;
  name: string;
  declaration: { name: string; module?: string };
}

/** Anything that has a name and should have a description. */
export interface Described {
  name: string;
  description?: string;
}

export interface Typed extends Described {
  type?: { text: string };
  default?: string;
}

export interface Attribute extends Typed {
  fieldName?: string;
  inheritedFrom?: { name: string; module: string };
}

export interface Member extends Typed {
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  /** The analyzer's own note. */
  fieldName?: string;
  reflects?: boolean;
  readonly?: boolean;
  inheritedFrom?: { name: string; module: string };
}

/** A `data-*` hook that an element fills, reads or acts on in an author's markup; an addition of ours to the schema. */
export interface ManifestHook extends Described {
  /** What it does to the element that carries it: `text`, `container`, `action` and so on. */
  kind: string;
  /** Is it for the copies of a `<template>`, rather than for the element's own markup? */
  repeated: boolean;
}

export interface Declaration extends Described {
  kind: string;
  tagName?: string;
  superclass?: { name: string; package?: string; module?: string };
  attributes?: Attribute[];
  members?: Member[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Typed[];
  cssStates?: Described[];
  hooks?: ManifestHook[];
}

/** The declarations of elements: those that have a tag. */
export const elementsOf = ({ modules }: Manifest): (Declaration & { tagName: string })[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Declaration & { tagName: string } => Boolean(declaration.tagName));
