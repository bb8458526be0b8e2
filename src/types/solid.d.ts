import type { JSX } from 'solid-js';
import type { Elements, FoyerTag, Listeners, Props } from './elements.js';

type Templates = {
  [Tag in FoyerTag]: JSX.HTMLAttributes<Elements[Tag]> & Props<Tag> & Listeners<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Templates {}
  }
}
