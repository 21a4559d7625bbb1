/** Files of reports: sealed while they arrive, on disk only as ciphertext, opened only by whoever opens the case. */
package kr.opengov.integrity.internal.files;
