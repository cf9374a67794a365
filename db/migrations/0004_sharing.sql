CREATE TABLE `cheer_settings` (
	`person` text PRIMARY KEY NOT NULL,
	`takes` integer NOT NULL,
	`may_push` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `cheers` (
	`person` text NOT NULL,
	`id` text NOT NULL,
	`badge` text NOT NULL,
	`title` text NOT NULL,
	`cloth` text NOT NULL,
	`sender` text NOT NULL,
	`sign` text,
	`line` text,
	`at` integer NOT NULL,
	`told_at` integer,
	`thanked_at` integer,
	`hidden_at` integer,
	`reported_at` integer,
	PRIMARY KEY(`person`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `cheers_reported` ON `cheers` (`reported_at`) WHERE "cheers"."reported_at" is not null;--> statement-breakpoint
CREATE TABLE `shares` (
	`person` text NOT NULL,
	`badge` text NOT NULL,
	`token` text NOT NULL,
	`evidence` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`person`, `badge`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token` ON `shares` (`token`);--> statement-breakpoint
CREATE TABLE `showcases` (
	`person` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`badges` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `showcases_token` ON `showcases` (`token`);--> statement-breakpoint
CREATE TABLE `sightings` (
	`person` text NOT NULL,
	`token` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`person`, `token`, `day`)
) WITHOUT ROWID;
