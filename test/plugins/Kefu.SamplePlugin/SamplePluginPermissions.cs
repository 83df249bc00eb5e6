namespace Kefu.SamplePlugin;

/// <summary>Names of the plug-in's permissions.</summary>
public static class SamplePluginPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "SamplePlugin";

    /// <summary>To see and write notes.</summary>
    public const string View = Group + ".Notes.View";
}
