import { describe, expect, test } from 'vitest';
import type { PageReading, PeopleList } from '../observation';
import { parseCount } from '../reading/count';
import { cleanLine } from '../text';
import { mutate, MUTATIONS, pick, seededRandom, type Mutation, type Undo } from '../../tests/support/mutations';
import { openSamplePage, samplePages, type SamplePage } from '../../tests/support/sample-pages';
import { readPage } from './read-page';

const TRIES = 200;
