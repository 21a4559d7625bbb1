/** What a demonstration is filled with: real facts of the partnership, accounts and names that belong to nobody. */
package kr.opengov.db.demo;
