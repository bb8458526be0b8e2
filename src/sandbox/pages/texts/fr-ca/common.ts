import { html } from 'hono/html';
import type { Texts } from '../texts.js';
import { several } from './several.js';

export const common: Texts['common'] = {
  yourVisit: 'Votre visite',
  basketLink: (items) => `Panier (${several(items, 'article')})`,
  logIn: 'Ouvrir une session',
  logOut: 'Fermer la session',
  yourAccount: 'Votre compte',
  problem: 'Problème :',
  thereIsAProblem: 'Il y a un problème',
  save: 'Enregistrer',
  remove: 'Retirer',
  cannotFind: 'Page introuvable',
  noSuchPage: 'Cette page n’existe pas. Vérifiez l’adresse.',
  noSuchEvent:
    'Nous ne connaissons pas ce spectacle. Il est peut-être terminé, ou le lien n’est plus à jour.',
  noSuchPerformance:
    'Nous ne trouvons pas ce spectacle. La représentation est peut-être passée, ou le lien n’est plus à jour.',
  goToBasket: 'Voir votre panier',
  leaving: (venue) => `Vers les pages de ${venue}`,
  goOn: 'Continuer',
  cookiesTitle: 'Votre navigateur ne nous permet pas de vous reconnaître',
  cookiesText: `Nous gardons vos choix dans un témoin, et votre navigateur l’a refusé. Autorisez les témoins pour ce site
    dans les réglages de votre navigateur, puis choisissez de nouveau. Si cette page fait partie d’un autre site,
    l’ouvrir dans une fenêtre à part peut aider.`,
  openInWindow: 'Ouvrir votre panier dans une nouvelle fenêtre',
  queueTitle: 'Vous êtes dans la file d’attente',
  queueNumbers: (number, head) =>
    html`Beaucoup de gens veulent des billets en ce moment. Votre numéro est le <strong>${number}</strong>; on
      sert maintenant le numéro <strong>${head}</strong>.`,
  queueWait: (seconds) =>
    `Laissez cette page ouverte. Elle vérifie d’elle-même toutes les ${seconds} secondes et vous mène aux places quand votre tour vient.`,
  queueClosed: 'Il y a une file d’attente pour ce spectacle',
};
