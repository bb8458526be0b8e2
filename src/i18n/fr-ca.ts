import { frame, framePages } from './frame/fr-ca.js';
import { namesIn } from './names.js';
import type { DayWords, Words } from './words.js';

/** The first of a month is `1er`; the others are bare numbers. */
const ordinal = (date: number): string => (date === 1 ? '1er' : String(date));

const short = ({ date, month, year }: DayWords): string => `${ordinal(date)} ${month}${year && ` ${year}`}`;

/** None is singular in French too. */
const counted = (count: number, one: string, several: string): string =>
  `${count} ${count < 2 ? one : several}`;

const notSetUp = 'Cette partie de la page n’est pas encore prête. Veuillez communiquer avec la billetterie.';

export const frCA: Words = {
  errors: {
    network: 'Impossible de joindre la billetterie. Vérifiez votre connexion, puis réessayez.',
    timeout: 'La billetterie met beaucoup de temps à répondre. Veuillez réessayer.',
    refused:
      'La billetterie n’est pas accessible depuis cette page en ce moment. Veuillez réessayer dans quelques minutes.',
    'not-allowed': 'Vous devez être connecté pour continuer. Connectez-vous, puis réessayez.',
    'not-found': 'Nous n’avons rien trouvé. Veuillez revenir en arrière et choisir à nouveau.',
    rejected: 'Ce n’était pas possible. Veuillez vérifier, puis réessayer.',
    'rate-limited': 'La billetterie est très occupée. Attendez une minute, puis réessayez.',
    unavailable: 'La billetterie éprouve un problème en ce moment. Veuillez réessayer dans une minute.',
    'invalid-response': 'La réponse de la billetterie est illisible. Veuillez réessayer.',
    queue: 'Il y a une file d’attente en ce moment. Veuillez attendre votre tour.',
    settings: notSetUp,
  },
  retry: { retry: 'Réessayer', retrying: 'Nouvel essai…' },
  basket: {
    basket: 'Panier',
    items: (count) => counted(count, 'article', 'articles'),
    unknown: 'ouvrez-le pour voir son contenu',
    notSetUp,
  },
  login: {
    logIn: 'Se connecter',
    logOut: 'Se déconnecter',
    loggingOut: 'Déconnexion…',
    greeting: (name) => `Bonjour ${name}`,
    account: 'Mon compte',
    notSetUp,
  },
  logout: {
    loggedOut: 'Vous êtes déconnecté.',
    stillLoggedIn: 'Vous êtes toujours connecté. Veuillez réessayer.',
    cannotTell: 'Nous ne savons pas si vous êtes déconnecté. Veuillez actualiser la page pour le vérifier.',
    slow: 'C’est plus long que d’habitude. Veuillez rester sur cette page.',
  },
  events: {
    loading: 'Chargement de la programmation…',
    none: 'Rien n’est annoncé pour le moment. Revenez nous voir bientôt.',
    count: (events) => counted(events, 'événement', 'événements'),
    noDates: 'Dates à venir',
  },
  dates: {
    ...namesIn('fr-CA'),
    // A line of its own: it begins with a capital.
    day: (day) => day.weekday.charAt(0).toUpperCase() + `${day.weekday.slice(1)} ${short(day)}`,
    range: (from, until) =>
      from.month === until.month && from.year === ''
        ? `Du ${ordinal(from.date)} au ${short(until)}`
        : `Du ${short(from)} au ${short(until)}`,
    time: (hours, minutes) =>
      `${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`,
    at: (day, time) => `${day} à ${time}`,
    duration: (hours, minutes) =>
      [hours && counted(hours, 'heure', 'heures'), minutes && counted(minutes, 'minute', 'minutes')]
        .filter(Boolean)
        .join(' '),
  },
  frame: { ...frame, notSetUp },
  framePages,
};
