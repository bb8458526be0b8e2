import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, FoyerTag, Listeners, Props } from './elements.js';

type Templates = {
  [Tag in FoyerTag]: HTMLAttributes<Elements[Tag]> & Props<Tag> & Listeners<Tag> & Listeners<Tag, 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Templates {}
}
