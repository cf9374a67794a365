CREATE TABLE `badges` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`enrolment` text NOT NULL,
	`course` text NOT NULL,
	`edition` integer NOT NULL,
	`face` text NOT NULL,
	`name` text,
	`awarded_at` integer NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`revoked_for` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `badges_enrolment` ON `badges` (`person`,`enrolment`);--> statement-breakpoint
CREATE INDEX `badges_awarded` ON `badges` (`awarded_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`person` text NOT NULL,
	`badge` text NOT NULL,
	`number` integer NOT NULL,
	`list` integer NOT NULL,
	`position` integer NOT NULL,
	`valid_from` integer NOT NULL,
	`document` text,
	`signature` text NOT NULL,
	PRIMARY KEY(`person`, `badge`, `number`)
);
--> statement-breakpoint
CREATE TABLE `signatures` (
	`hash` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`actor` text NOT NULL,
	`key` integer NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`number` integer PRIMARY KEY NOT NULL,
	`multikey` text NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	`revoked_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `signing_keys_multikey` ON `signing_keys` (`multikey`);--> statement-breakpoint
CREATE TABLE `status_lists` (
	`list` integer PRIMARY KEY NOT NULL,
	`taken` integer NOT NULL,
	`changes` integer NOT NULL,
	`signed` text,
	`signed_changes` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statuses` (
	`list` integer NOT NULL,
	`position` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`list`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `statuses_revoked` ON `statuses` (`list`,`position`) WHERE "statuses"."revoked_at" is not null;--> statement-breakpoint
-- Who finished a course before there were badges is owed one.
INSERT INTO `jobs` (`id`, `person`, `job`, `due_at`, `tries`, `dead`)
	SELECT lower(hex(randomblob(8))), `person`, json_object('kind', 'issue-badge', 'enrolment', `id`), `finished_at`, 0, 0
	FROM `enrolments` WHERE `finished_at` IS NOT NULL;
