namespace Kefu.Platform.DataScopes;

/// <summary>How many records of a kind a role sees and works on, from few to all. The widest of a person's roles counts.</summary>
public enum DataScope
{
    /// <summary>Those the person owns.</summary>
    Own,

    /// <summary>Those that people of the person's units, and of the departments below, own.</summary>
    Unit,

    /// <summary>Those of the site that is worked for.</summary>
    Site,

    /// <summary>All that the site shows; of what the whole company shares, all there are.</summary>
    All,
}
