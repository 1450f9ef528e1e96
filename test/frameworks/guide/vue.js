import SelfCheck from 'snippet:vue';
import { createApp } from 'vue';

createApp(SelfCheck).mount('#app');
