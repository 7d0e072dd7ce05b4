/** The part that finds what is wrong with a definition. */
export { definitionFaults } from '@amtform/model';
