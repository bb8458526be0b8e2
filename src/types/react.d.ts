import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, FoyerTag, Listeners, Props } from './elements.js';

type Templates = {
  [Tag in FoyerTag]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Props<Tag> &
    Listeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Templates {}
  }
}
