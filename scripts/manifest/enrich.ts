import type { Attribute, Declaration, Manifest, ManifestModule, Member } from './manifest.js';
import type { RunningClass } from './running-class.js';

const isPublic = ({ name, privacy, static: isStatic }: Member): boolean =>
  (privacy ?? 'public') === 'public' && !isStatic && !/^[#_]/.test(name);

/** A setting that may be taken back by null is, to whoever writes it down, of the type that it has otherwise. */
const asWritten = (type: string): string =>
  type.replace(/\s*\|\s*(null|undefined)\b/g, '').replace(/^(null|undefined)\s*\|\s*/, '');

const attributeFor = (member: Member): Attribute => ({
  name: member.attribute ?? member.name,
  ...(member.description === undefined ? {} : { description: member.description }),
  ...(member.type ? { type: { text: asWritten(member.type.text) } } : {}),
  ...(member.default === undefined ? {} : { default: member.default }),
  fieldName: member.name,
  ...(member.inheritedFrom ? { inheritedFrom: member.inheritedFrom } : {}),
});

/** Keeps what is public, and takes the names of attributes from the class that runs. */
export const enrichElement = (declaration: Declaration, running: RunningClass): void => {
  const members = (declaration.members ?? []).filter(isPublic);
  for (const member of members) {
    delete member.attribute;
    delete member.privacy;
    delete member.fieldName;
    const attribute = running.attributes.get(member.name);
    if (attribute !== undefined) member.attribute = attribute;
  }
  const byMembers = members.filter(({ attribute }) => attribute !== undefined).map(attributeFor);
  const byComment = (declaration.attributes ?? []).filter(({ fieldName }) => fieldName === undefined);
  declaration.members = members;
  // The analyzer lists what it cannot name of events that it finds in the code.
  declaration.events = (declaration.events ?? []).filter(({ name }) => Boolean(name));
  declaration.attributes = [...byComment, ...byMembers];
  declaration.hooks = [...running.hooks];
};

const built = (source: string): string => source.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** Names the files that the package holds in place of those they are made from, and where tags are registered. */
export const nameBuiltFiles = (manifest: Manifest): void => {
  // The analyzer writes states of elements, which came with this version, under an older one.
  manifest.schemaVersion = '2.1.0';
  const definitions: ManifestModule[] = [];
  for (const module of manifest.modules) {
    const path = built(module.path);
    module.path = path;
    for (const { declaration } of module.exports ?? []) declaration.module = path;
    for (const declaration of module.declarations ?? []) {
      if (declaration.superclass?.module)
        declaration.superclass.module = built(declaration.superclass.module);
      for (const inherited of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
        if (inherited.inheritedFrom) inherited.inheritedFrom.module = built(inherited.inheritedFrom.module);
      if (!declaration.tagName) continue;
      const definition = path.replace(/[^/]+$/, 'define.js');
      module.definitionPath = definition;
      definitions.push({
        kind: 'javascript-module',
        path: definition,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: { name: declaration.name, module: path },
          },
        ],
      });
    }
  }
  manifest.modules.push(...definitions);
};
