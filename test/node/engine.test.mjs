import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../dist/engine.js';
test('x', () => assert.ok(assess));
