using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Kefu.HostTesting;

namespace Kefu.ApiTests;

/// <summary>A plug-in folder of a test's own, filled with the plug-ins that were built with the tests.</summary>
internal sealed class PlugInBox
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kefu-plugins").FullName;

    /// <summary>Copies everything that the build of a plug-in has made, also what the host has itself.</summary>
    public PlugInBox Add(string plugIn)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, plugIn)).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "built-plugins", plugIn)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return this;
    }

    public PlugInBox Remove(string plugIn, string fileName)
    {
        File.Delete(Path.Combine(Folder, plugIn, fileName));
        return this;
    }

    /// <summary>Writes another version where the compiler has written the one of platform.</summary>
    public PlugInBox BuildAgainst(string plugIn, ushort major)
    {
        var path = Directory.GetFiles(Path.Combine(Folder, plugIn), $"*.{plugIn}.dll").Single();
        var bytes = File.ReadAllBytes(path);
        using var file = new PEReader(new MemoryStream(bytes));
        var metadata = file.GetMetadataReader();
        var platform = metadata.AssemblyReferences.Single(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name) == "Kefu.Platform");
        var row = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef)
            + ((MetadataTokens.GetRowNumber(platform) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef));
        BitConverter.TryWriteBytes(bytes.AsSpan(row), major);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public HostSettings Settings(params (string Name, string Value)[] further) => HostSettings.Fresh() with
    {
        Further = further.Append(("App__PluginsPath", Folder)).ToDictionary(pair => pair.Item1, pair => pair.Item2),
    };
}
