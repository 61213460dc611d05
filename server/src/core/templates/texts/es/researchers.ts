const NO_LEGAL_ACTION =
  'No iniciaremos ni apoyaremos acciones legales contra usted y, si otra persona lo hace, diremos que usted siguió esta política.';

export const safeHarbor = {
  'own-copy': `Puede probar su propia copia de {{project}} como quiera.
Por favor, no toque los sistemas ni los datos de otras personas.`,
  short: `Si actúa de buena fe y sigue esta política, consideramos que su investigación está autorizada.
${NO_LEGAL_ACTION}`,
  full: `Si actúa de buena fe y sigue esta política, consideramos que su investigación está:

- autorizada según las leyes contra el acceso no autorizado a sistemas informáticos
- exenta de las leyes contra la elusión de medidas técnicas de protección
- exenta de las restricciones de nuestras condiciones de servicio que entrarían en conflicto con la investigación en seguridad

${NO_LEGAL_ACTION}

No podemos hablar en nombre de terceros, y se espera que usted cumpla la ley.
Si no está seguro de que algo esté permitido, por favor, pregúntenos antes.`,
};

export const testingRules = {
  default: `- Utilice solo cuentas y copias propias.
- No interrumpa nuestros servicios: sin denegación de servicio, spam, ingeniería social ni acceso físico.
- No haga más de lo necesario para demostrar el problema y no deje ninguna puerta trasera.
- Si encuentra datos personales, deténgase, avísenos, bórrelos y no se los muestre a nadie.
- No ejecute escaneos masivos automatizados contra nuestros servicios.`,
};

export const recognition = {
  default:
    'Le mencionamos en el aviso y en las notas de la versión, salvo que prefiera permanecer en el anonimato.',
};

export const bounty = {
  none: 'No hay recompensas económicas por errores (bug bounty) y no negociamos pagos.',
};

export const aiReports = {
  default: `Puede usar herramientas de IA y escáneres.
Díganos que lo ha hecho y verifique usted mismo cada afirmación en una versión con soporte.
Cerramos los informes que nadie ha reproducido.`,
};

export const dependencies = {
  default: 'Informe de los fallos en una dependencia a sus mantenedores y díganos si debemos actualizarla.',
};
