#!/usr/bin/env node
// The Prisma CLI starts a file: this one, in place of the native engine that it would download.
import './schema-engine.ts';
