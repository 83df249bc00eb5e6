namespace Kefu.Platform.Modules;

/// <summary>Why a module is left out. Each has a text in resource Platform.</summary>
public enum ModuleFaultCode
{
    /// <summary>The plug-in's folder has no assembly called as the folder is: <c>Sample/Kefu.Sample.dll</c>.</summary>
    NoMainAssembly,

    /// <summary>The host has a module of this name itself.</summary>
    NameTaken,

    /// <summary>An assembly that it needs is neither with it nor with the host.</summary>
    AssemblyMissing,

    /// <summary>It needs a newer version of an assembly than the host has.</summary>
    AssemblyTooOld,

    /// <summary>It was built for another version of the product.</summary>
    BuiltForAnotherVersion,

    /// <summary>It stands on a module that is not loaded.</summary>
    NeedsModule,

    /// <summary>It failed while the host started.</summary>
    Failed,
}
