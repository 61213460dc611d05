/** Whether a text names security or a vulnerability, in any of the languages that policies are written in. */
export const speaksOfSecurity = (text: string): boolean => SECURITY.test(text);

/** Beginnings of words, so that compounds and endings are found too. */
const SECURITY =
  /secur|vulner|vulnér|exploit|\bflaws?\b|\bcves?\b|weakness|sécur|\bfailles?\b|segur|\bfalhas?\b|\bfallos?\b|sicher|schwachstelle|lücke|sicurez|\bfalla\b|beveilig|kwetsba|\blek(?:ken)?\b|podatno|bezpiecz|\bluk[aięę]|безопасн|уязвим|вразлив|безпек|безпечн|сигурнос|рањив|bezpeč|zraniteľ|zranite|ranjiv|sigurnos|varnost|säkerh|sikkerh|sårbar|haavoittuv|tietoturv|sebezhet|biztonság|güvenli|zafiyet|\baçığ|xavfsiz|zaif|zəif|təhlük|қауіпс|осалд|keamanan|keselamatan|kerentanan|bảo mật|lỗ hổng|ασφάλ|ασφαλ|ευπάθ|ευπαθ|أمن|أمان|ثغر|امنیت|آسیب|אבטח|פגיע|सुरक्षा|भेद्यता|নিরাপ|দুর্বল|ความปลอดภัย|ช่องโหว่|安全|漏洞|脆弱|セキュリティ|취약|보안/i;
