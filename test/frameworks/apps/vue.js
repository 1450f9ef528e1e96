import { createApp } from 'vue';

const app = createApp({
  data: () => ({ count: 0, clinic: 'SpinePain Solutions' }),
  methods: {
    tell: (what) => window.told.push(what),
  },
  template: `<main>
    <button id="again" @click="count += 1">Rendered {{ count }}</button>
    <cluneal-self-check
      :clinic="clinic"
      :config.prop="{ headingLevel: 3 }"
      @cluneal-result="tell($event.detail.outcome)"
      @cluneal-consult="tell($event.detail.consent)"
    ></cluneal-self-check>
  </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'cluneal-self-check';
app.mount('#app');
