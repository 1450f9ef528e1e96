/** Choices in the embed builder that mean something else in the templates of frameworks and content systems. */
const odd = {
  clinic: `O'Brien & "Söhne" {{ 1 + 1 }} {% x %} \${y} \\n <b>\`</script>`,
  language: 'es',
  mode: 'check',
  emergencyNumber: '106',
  theme: { '--cluneal-accent': 'rgb(31 111 74)', '--cluneal-font-family': '"Gill Sans", sans-serif' },
};

/** The same with each thing that a call to action can do. */
export const oddSettings = {
  link: { ...odd, call: { kind: 'link', href: '/{{ask}}?a=\'b\'&c="d"`' } },
  form: {
    ...odd,
    call: { kind: 'form', id: "con{{t}}a'ct", fields: { outcome: 'out{{c}}ome', summary: 'your`message' } },
  },
  dialog: { ...odd, call: { kind: 'dialog', id: "book{{i}}'ng" } },
};
