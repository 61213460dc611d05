const NO_LEGAL_ACTION =
  "Nous n'engagerons ni ne soutiendrons aucune action en justice contre vous ; si quelqu'un d'autre le fait, nous dirons que vous avez respecté cette politique.";

export const safeHarbor = {
  'own-copy': `Vous pouvez tester {{project}} comme vous le souhaitez dans votre propre copie.
Merci de laisser tranquilles les systèmes et les données d'autrui.`,
  short: `Si vous agissez de bonne foi et respectez cette politique, nous considérons vos recherches comme autorisées.
${NO_LEGAL_ACTION}`,
  full: `Si vous agissez de bonne foi et respectez cette politique, nous considérons vos recherches comme :

- autorisées au regard des lois contre l'accès non autorisé aux systèmes informatiques
- exemptées des lois contre le contournement des mesures techniques de protection
- exemptées des restrictions de nos conditions d'utilisation qui seraient contraires à la recherche en sécurité

${NO_LEGAL_ACTION}

Nous ne pouvons pas parler au nom de tiers, et vous êtes tenu de respecter la loi.
Si vous n'êtes pas sûr que quelque chose soit permis, demandez-nous d'abord.`,
};

export const testingRules = {
  default: `- N'utilisez que des comptes et des copies qui vous appartiennent.
- Ne perturbez pas nos services : pas de déni de service, de spam, d'ingénierie sociale ni d'accès physique.
- N'en faites pas plus qu'il ne faut pour prouver le problème, et ne laissez pas de porte dérobée.
- Si vous rencontrez des données personnelles, arrêtez-vous, dites-le-nous, supprimez-les et ne les montrez à personne.
- Ne lancez pas de scans automatisés de masse contre nos services.`,
};

export const recognition = {
  default: "Nous vous citons dans l'avis et dans les notes de version, sauf si vous préférez rester anonyme.",
};

export const bounty = {
  none: "Il n'y a pas de prime aux bogues (bug bounty), et nous ne négocions pas de paiement.",
};

export const aiReports = {
  default: `Vous pouvez utiliser des outils d'IA et des scanners.
Dites-nous que vous l'avez fait, et vérifiez vous-même chaque affirmation sur une version prise en charge.
Nous fermons les signalements que personne n'a reproduits.`,
};

export const dependencies = {
  default:
    "Signalez les failles d'une dépendance à ses mainteneurs, et dites-nous si nous devons la mettre à jour.",
};
