using AutoMapper;
using Volo.Abp.Collections;

namespace Volo.Abp.AutoMapper;

/// <summary>The profiles that AutoMapper works with.</summary>
public class AbpAutoMapperOptions
{
    public List<Action<IAbpAutoMapperConfigurationContext>> Configurators { get; } = [];

    /// <summary>Profiles of which every member of a destination must be mapped; checked when the mapper is first used.</summary>
    public ITypeList<Profile> ValidatingProfiles { get; } = new TypeList<Profile>();

    /// <summary>Adds every profile of the module's assembly.</summary>
    public void AddMaps<TModule>(bool validate = false)
    {
        var assembly = typeof(TModule).Assembly;
        Configurators.Add(context => context.MapperConfiguration.AddMaps(assembly));
        if (validate)
        {
            foreach (var profile in assembly.DefinedTypes.Where(type => type.IsSubclassOf(typeof(Profile)) && type is { IsAbstract: false, IsGenericType: false }))
            {
                ValidatingProfiles.AddIfNotContains(profile.AsType());
            }
        }
    }

    public void AddProfile<TProfile>(bool validate = false) where TProfile : Profile, new()
    {
        Configurators.Add(context => context.MapperConfiguration.AddProfile<TProfile>());
        if (validate)
        {
            ValidateProfile<TProfile>();
        }
    }

    public void ValidateProfile<TProfile>(bool validate = true) where TProfile : Profile
    {
        if (validate)
        {
            ValidatingProfiles.AddIfNotContains(typeof(TProfile));
        }
        else
        {
            ValidatingProfiles.Remove(typeof(TProfile));
        }
    }
}
