namespace Kefu.Platform;

/// <summary>Names of platform's permissions.</summary>
public static class PlatformPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Platform";

    /// <summary>Working hours and holidays.</summary>
    public static class Calendars
    {
        /// <summary>To see them.</summary>
        public const string View = Group + ".Calendars.View";

        /// <summary>To change the hours and enter the holidays of a year.</summary>
        public const string Update = Group + ".Calendars.Update";
    }

    /// <summary>Events between modules that were not handled at once.</summary>
    public static class EventDeliveries
    {
        /// <summary>To see them.</summary>
        public const string View = Group + ".EventDeliveries.View";

        /// <summary>To send one again that was given up.</summary>
        public const string SendAgain = Group + ".EventDeliveries.SendAgain";
    }

    /// <summary>The modules of the host.</summary>
    public static class Modules
    {
        /// <summary>To see which are there, which are left out and why, and how far their tables are.</summary>
        public const string View = Group + ".Modules.View";

        /// <summary>To switch them on and off at the current site.</summary>
        public const string Update = Group + ".Modules.Update";
    }

    /// <summary>The work that hosts do beside the requests.</summary>
    public static class Jobs
    {
        /// <summary>To see it.</summary>
        public const string View = Group + ".Jobs.View";

        /// <summary>To have a job stop.</summary>
        public const string Cancel = Group + ".Jobs.Cancel";

        /// <summary>To have one tried again that was given up or cancelled.</summary>
        public const string Retry = Group + ".Jobs.Retry";
    }

    /// <summary>Series of business numbers.</summary>
    public static class Numbering
    {
        /// <summary>To see the series, what they gave out and which numbers are void.</summary>
        public const string View = Group + ".Numbering.View";

        /// <summary>To change how numbers are written.</summary>
        public const string Update = Group + ".Numbering.Update";

        /// <summary>To void a number that stands on no record.</summary>
        public const string Void = Group + ".Numbering.Void";
    }

    /// <summary>The log of who read which person's data.</summary>
    public static class PersonalDataReadings
    {
        /// <summary>To see the log.</summary>
        public const string View = Group + ".PersonalDataReadings.View";
    }

    /// <summary>The company's sites, and who works at which.</summary>
    public static class Sites
    {
        /// <summary>To see the sites and their people.</summary>
        public const string View = Group + ".Sites.View";

        /// <summary>To open a new site.</summary>
        public const string Create = Group + ".Sites.Create";

        /// <summary>To rename a site, to change its departments, and to say who works there.</summary>
        public const string Update = Group + ".Sites.Update";

        /// <summary>To close a site and to open it again.</summary>
        public const string Delete = Group + ".Sites.Delete";

        /// <summary>To see the rows of all sites together.</summary>
        public const string ViewAll = Group + ".Sites.ViewAll";
    }
}
