namespace Kefu.Complaints;

/// <summary>Names of the module's permissions.</summary>
public static class ComplaintsPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Complaints";

    /// <summary>What may be done with complaints.</summary>
    public static class Complaints
    {
        private const string Prefix = Group + ".Complaints";

        /// <summary>To see the complaints of the site, with personal data masked.</summary>
        public const string View = Prefix + ".View";

        /// <summary>To take down complaints and to register drafts.</summary>
        public const string Create = Prefix + ".Create";

        /// <summary>To correct what was taken down, and to raise the severity.</summary>
        public const string Update = Prefix + ".Update";

        /// <summary>To log the first contact back.</summary>
        public const string Respond = Prefix + ".Respond";

        public const string Close = Prefix + ".Close";

        /// <summary>To lower the severity, with a reason; beside <see cref="Update"/>.</summary>
        public const string LowerSeverity = Prefix + ".LowerSeverity";

        /// <summary>To drop a draft that is no complaint.</summary>
        public const string Discard = Prefix + ".Discard";

        /// <summary>To see name and telephone number in full, one by one and with a reason.</summary>
        public const string Reveal = Prefix + ".Reveal";
    }
}
