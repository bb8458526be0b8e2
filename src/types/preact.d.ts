import type { HTMLAttributes } from 'preact';
import type { Elements, FoyerTag, Listeners, Props } from './elements.js';

type Templates = {
  [Tag in FoyerTag]: Omit<HTMLAttributes<Elements[Tag]>, keyof Props<Tag>> & Props<Tag> & Listeners<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Templates {}
  }
}
