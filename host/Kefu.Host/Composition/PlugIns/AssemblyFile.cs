using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kefu.Host.Composition.PlugIns;

/// <summary>What can be read of an assembly without loading it.</summary>
internal sealed record AssemblyFile(string Path, string Name, Version Version, IReadOnlyList<AssemblyName> References)
{
    /// <summary>Null: the file is no .NET assembly, as a native library is none.</summary>
    public static AssemblyFile? Read(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            return file.HasMetadata && file.GetMetadataReader() is { IsAssembly: true } metadata ? Read(path, metadata) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static AssemblyFile Read(string path, MetadataReader metadata)
    {
        var name = metadata.GetAssemblyDefinition().GetAssemblyName();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToList();
        return new AssemblyFile(path, name.Name!, name.Version!, references);
    }
}
