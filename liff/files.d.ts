// Lets TypeScript know the pictures and styles that the bundler reads.
/// <reference types="vite/client" />
