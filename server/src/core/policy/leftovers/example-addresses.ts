/** Names of domains that say "example" or "your domain" in other languages than English. */
const EXAMPLE_DOMAIN =
  /^(?:(?:mail|correo|www)\.)?(?:(?:mi|mon|mein|meu|il|el|mi-)?(?:ejemplo|exemplo|exemple|esempio|beispiel|musterfirma|mustermann|voorbeeld|przyklad|przykład|priklad|příklad|exempel|eksempel|esimerkki|ornek|örnek|пример|приклад)(?:-?(?:domain|domaine|firma|empresa))?|(?:tu|su|mi|seu|meu|tuo|suo|iltuo|votre|mon|ton|ihre?|deine?|meine?|uw|jouw|mijn|twoja|moja|vasa|vase|ваш|твой)-?(?:dominio|domínio|domaine|domain|domein|domena|firma|empresa|societe|entreprise|azienda|bedrijf|sitio|site|sito|projekt|proyecto|projet|projeto|progetto|домен|сайт))\.(?:[a-z]{2,10}|рф)$/;

/** "your-e-mail", "your-name" in other languages than English. */
const EXAMPLE_MAILBOX =
  /^(?:tu|su|seu|teu|tuo|suo|votre|ton|ihre?|deine?|uw|jouw|twoj|twój|vas|váš|din|ваш|твой)[-_.]?(?:e-?mail|correo|courriel|mail|adresse|adres|direccion|endereco|indirizzo|nombre|nome|nom|name|naam|imie|namn|usuario|utilisateur|utente|gebruiker|почта|имя)(?:[-_.]?(?:aqui|aquí|ici|hier|qui|tutaj))?$/;

/** Whether a mailbox or a domain, in lower case, is one of an example, in another language than English: "tu-correo", "beispiel.de". */
export const isExampleIn = (mailbox: string, domain: string): boolean =>
  EXAMPLE_MAILBOX.test(mailbox) || EXAMPLE_DOMAIN.test(domain);
