namespace Kefu.CustomerArchives;

/// <summary>Names of the module's permissions.</summary>
public static class CustomerArchivesPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "CustomerArchives";

    /// <summary>What may be done with customers.</summary>
    public static class Customers
    {
        private const string Prefix = Group + ".Customers";

        /// <summary>To see customers, with their personal data masked.</summary>
        public const string View = Prefix + ".View";

        public const string Create = Prefix + ".Create";

        public const string Update = Prefix + ".Update";

        public const string Delete = Prefix + ".Delete";

        /// <summary>To take a draft into use.</summary>
        public const string Activate = Prefix + ".Activate";

        /// <summary>To make one of two archives that are of one customer, to part them again, and to say that two are not the same.</summary>
        public const string Merge = Prefix + ".Merge";

        public const string Import = Prefix + ".Import";

        public const string Export = Prefix + ".Export";

        /// <summary>To see telephone numbers and names of persons in full, one by one and with a reason.</summary>
        public const string Reveal = Prefix + ".Reveal";

        /// <summary>To export them in full.</summary>
        public const string ExportPersonalData = Prefix + ".ExportPersonalData";
    }

    /// <summary>What may be done with contracts (合同).</summary>
    public static class Contracts
    {
        private const string Prefix = Group + ".Contracts";

        public const string View = Prefix + ".View";

        public const string Create = Prefix + ".Create";

        public const string Update = Prefix + ".Update";

        public const string Delete = Prefix + ".Delete";
    }

    /// <summary>What may be done with revisits.</summary>
    public static class Revisits
    {
        private const string Prefix = Group + ".Revisits";

        public const string View = Prefix + ".View";

        /// <summary>To record that a customer was revisited.</summary>
        public const string Create = Prefix + ".Create";
    }
}
