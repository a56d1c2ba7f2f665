//! Every sentence of the page: functions from typed facts to words, a folder a language.
