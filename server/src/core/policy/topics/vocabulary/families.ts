/** Words that stand for each other in many cues, in the notation of cues. */
export const FAMILIES = {
  flaw: 'vulnerab*|vulnarab*|vulns|vuln|flaw*|weakness*|exploit*|security_issue*|security_bug*|security_problem*|security_concern*|security_hole*|security_defect*|security_incident*|security_risk*|security_matter*|security_report*',
  issue:
    'vulnerab*|vulns|vuln|flaw*|weakness*|exploit*|issue*|bug*|problem*|finding*|concern*|report*|submission*|details|information',
  us: 'we|our|us|team|project|maintainer*|company|committee|developers',
  user: 'you|your|users|user|developers|operator*|administrators|admins|deployers|contributors|customers|consumers|integrators|everyone|applications|anyone',
  reporter:
    'you|your|reporter*|researcher*|finder*|discoverer*|contributor*|individual*|people|person|persons|those|anyone|hackers|submitter*|who|them|they|everyone',
  advisory: 'advisor*|ghsa*|bulletin*|security_notice*|security_announcement*|cve|cves',
  secret:
    'secret*|credential*|password*|passphrase*|token*|api-key*|private_key*|key|keys|certificate*|seed_phrase*|environment_variable*|env',
  fix: 'fix|fixes|fixed|patch|patches|patched|release|released|releases|update|updates|resolved|remediat*|mitigat*|upgrade*',
  /** The same in French, Italian, Portuguese and Spanish, which share most of the stems. */
  romance_advice:
    'usa|usá|usar|utili*|guarda|guarde|guardá|guardar|gardez|mant*|conserv*|evit*|évit*|activa|activá|activez|activar|attiv*|ative|désactiv*|restrin*|restreign*|limita|limitá|limitez|verifi*|vérifi*|revisá|revise|revisa|protej*|protegg*|protég*|cambi*|changez|troque|altere|rotá|rota|rotar|revoc*|revoq*|révoqu*|configurá|configurez|configura|instal*|ejecut*|exécut*|esegu*|déploy*|asegur*|assure*|assicur*|expong*|exponha|exposez|compart*|condivid*|partag*|pegues|versiones|comite|redactá|redigir|registrar|registre|armazene|stockez|validá|validar|validez|mettez|sauvegard*|chiffr*|isolez|aísl*',
  romance_asset:
    'contraseña*|senha*|mot_de_passe|mots_de_passe|clave*|clé*|chave*|chiav*|segredo*|segret*|jeton*|credencia*|credenzial*|identifiant*|red|rede|rete|réseau*|permiso*|permiss*|permess*|privil*|droits|acceso*|accesso|acess*|accès|respaldo*|sauvegarde*|oficia*|officiel*|ufficial*|confiab*|confianz*|confiança|fidat*|autentic*|authentification|dependências|dependencias|dépendances|dipendenze',
  /** Words of security that many languages use. */
  tech: 'token*|secret*|https|tls|ssl|firewall|vpn|root|docker|env|2fa|proxy|internet|backup*|password*|produc*',
  /** What software does with what it must not let pass. */
  guards:
    'reject*|denies|denied|block*|refuse*|forbid*|prevent*|validate*|sanitize*|sanitise*|escape*|redact*|strips|stripped|quotes|enforce*|encrypt*|isolate*|sandboxed|confined|verifies|verified|authenticate*|parameteri*|signs|signed|hashed|rate-limited|throttled|logged|audited|disabled|expire*|zeroed|masked|restrict*|limits|limited|scoped|checks|checked',
  latest: 'latest|newest|most_recent',
  version: 'version*|release|releases',
  publish:
    'disclos*|publish*|publication|publicity|announc*|goes_public|go_public|going_public|made_public|make_public|become_public|becomes_public|publicly',
  /** Words before what a report contains. */
  include:
    'include|including|includes|provid*|describ*|attach|contain*|detailing|give|send|with|submit|supply',
  /** What software consists of, or is given. */
  tool: 'request*|input*|path|paths|query|queries|sql|output*|token*|session*|password*|secret*|credential*|key|keys|cookie*|plugin*|process*|command*|script*|file|files|url*|upload*|connection*|access|user*|data|traffic|message*|payload*|server|client|renderer|field*|log|logs|limiting|is|are|content|code',
  /** What operators and contributors are told to do. */
  advice:
    'use|keep|run|store|enable|disable|restrict|limit|bind|set|verify|check|validate|sanitize|sanitise|review|inspect|rotate|revoke|back-up|isolate|sandbox|install|configure|protect|secure|harden|avoid|ensure|make_sure|pin|audit|scan|deploy|self-host|monitor|grant|give|prefer|treat|change|choose|pick|generate|put|place|apply|block|close|deny|allow|require|turn_on|turn_off|consider|remember|be_careful|be_cautious|be_aware|follow|encrypt|lock|mount|separate|open|load|import|connect|expose|rely|trust|download|add|exclude|delete|log_out|never|do_not|don-t|pass|prune|minimi*|deposit|point|ship|strip|switch|redact|anonymi*|back_up|register|wrap|start|stop|build|compile|execute|accept|open|reject|upgrade_before',
  /** What such advice is about. */
  asset:
    'secret*|credential*|password*|passphrase*|token*|api_key*|private_key*|key|keys|certificate*|seed_phrase*|environment_variable*|env|access|permission*|privilege*|unprivileged|least|root|non-root|disposable|throwaway|funds|real_assets|real_money|real_data|testnet|mainnet|dedicated|dry-run|read-only|test_account*|service_account*|scopes|sudo|admin|administrator|firewall*|vpn|proxy|over_https|use_https|https_only|enforce_https|tls|ssl|network*|localhost|loopback|127.0.0.1|0.0.0.0|lan|port|ports|internet|expos*|sandbox*|container*|docker|virtual_machine*|vm|backup*|backed_up|database|gitignore|keychain|keyring|vault|2fa|mfa|two-factor*|multi-factor*|untrusted|trust*|official|checksum*|signature*|hash*|up-to-date|updated|dependenc*|production|sensitive|personal_data|chmod|rate_limit*|cors|csp|eval|least-privilege|attack*|malicious|strong|authenticat*|user_input|sanitiz*|logs|hardened|securely|insecure|encrypt*|synthetic|identifiable',
  /** Said of practices that a project follows, in the languages of which `practi*` and `prati*` are words. */
  in_place: 'in_place|implement*|applied|adopted|en_place|aplicad*|appliqué*|adoptad*|adotad*|adottat*',
  not: "not|never|don't|doesn't|isn't|aren't|won't|can't|cannot|nor|no_longer",
} as const;
