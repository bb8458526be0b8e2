import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, Elements, FoyerTag, Props } from './elements.js';

type Emits<Tag extends FoyerTag> = {
  [Name in keyof ElementEvents[Tag]]: (event: ElementEvents[Tag][Name]) => void;
};

type Templates = {
  [Tag in FoyerTag]: new () => Elements[Tag] & {
    // Vue's tools look attributes up in camel case.
    $props: HTMLAttributes & Props<Tag> & PublicProps & { dataStart?: 'manual' };
    $emit: EmitFn<Emits<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Templates {}
  /** Hooks, on any tag inside an element. */
  interface HTMLAttributes {
    [hook: `data-${string}`]: unknown;
  }
}
