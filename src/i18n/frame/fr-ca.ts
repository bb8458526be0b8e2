import type { FramePageWords, FrameWords } from '../words.js';

export const framePages: FramePageWords = {
  'event-list': 'À l’affiche',
  'event-calendar': 'Calendrier',
  event: 'Dates et billets',
  'choose-seats': 'Choix des places',
  'edit-tickets': 'Choix des tarifs',
  basket: 'Panier',
  'cross-selling': 'Pour compléter votre visite',
  offers: 'Offres',
  memberships: 'Adhésions',
  donations: 'Faire un don',
  merchandise: 'Boutique',
  'gift-vouchers': 'Bons-cadeaux',
  'ticket-subscriptions': 'Abonnements',
  cookies: 'Témoins',
  'log-in': 'Connexion',
  account: 'Mon compte',
  'new-account': 'Créer un compte',
  'edit-address': 'Modifier une adresse',
  'change-password': 'Changer de mot de passe',
  'forgot-password': 'Mot de passe oublié',
  'set-password': 'Choisir un nouveau mot de passe',
  'redeem-gift': 'Utiliser un cadeau',
  checkout: 'Paiement',
  'classic-checkout': 'Paiement',
};

export const frame: Omit<FrameWords, 'notSetUp'> = {
  booking: 'Réservation',
  loading: (page) => `Chargement\u00a0: ${page}…`,
  slow: 'C’est plus long que d’habitude. Veuillez rester sur cette page.',
  timeout:
    'La page de la billetterie n’est pas encore arrivée. Vous pouvez l’attendre ici, ou l’ouvrir en pleine page.',
  silent:
    'Si la page de la billetterie ne s’affiche pas ici, votre navigateur bloque peut-être ses témoins. Veuillez l’ouvrir en pleine page.',
  isolated: 'La billetterie ne peut pas s’afficher dans cette page. Veuillez l’ouvrir en pleine page.',
  bounced:
    'Votre navigateur a bloqué les témoins nécessaires à la réservation. Veuillez ouvrir la réservation en pleine page, ou autoriser les témoins et réessayer.',
  nothingChosen: 'Nous ne savons pas quoi afficher ici. Veuillez revenir en arrière et choisir à nouveau.',
  interrupted:
    'La réservation affichée ici a été fermée par la page qui l’entoure. Vous pouvez la poursuivre d’ici.',
  goOn: 'Poursuivre la réservation',
  basketCancelled:
    'Vous êtes connecté et votre panier est maintenant vide : la billetterie garde un seul panier par client et a pu annuler le précédent. Veuillez choisir à nouveau.',
  changed: 'Quelque chose a changé depuis le chargement de cette page.',
  showChange: 'Afficher le changement',
  skip: (page) => `Passer\u00a0: ${page}`,
  fullPage: 'Ouvrir en pleine page',
};
