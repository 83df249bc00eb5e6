using AutoMapper;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.AutoMapper;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.ObjectMapping;

public class Object_mapping_tests : AbpIntegratedTest<Object_mapping_tests.TestModule>
{
    private IObjectMapper Mapper => GetRequiredService<IObjectMapper>();

    [Fact]
    public void An_object_is_mapped_by_the_profile_of_the_two_types()
        => Mapper.Map<Person, PersonDto>(new Person { Name = "Li Na", Age = 30 }).Name.ShouldBe("Li Na");

    [Fact]
    public void An_object_is_mapped_onto_another()
    {
        var dto = new PersonDto { Name = "before" };

        Mapper.Map(new Person { Name = "after" }, dto).ShouldBeSameAs(dto);

        dto.Name.ShouldBe("after");
    }

    [Fact]
    public void Lists_are_mapped()
        => Mapper.Map<List<Person>, List<PersonDto>>([new Person { Name = "A" }, new Person { Name = "B" }]).Select(dto => dto.Name).ShouldBe(["A", "B"]);

    [Fact]
    public void Nothing_is_mapped_to_nothing()
        => Mapper.Map<Person, PersonDto>(null!).ShouldBeNull();

    [Fact]
    public void A_mapper_of_the_two_types_written_by_hand_is_preferred()
        => Mapper.Map<Person, PersonLabel>(new Person { Name = "Li Na", Age = 30 }).Text.ShouldBe("Li Na (30)");

    [Fact]
    public void A_module_may_map_with_a_mapper_of_its_own()
        => GetRequiredService<IObjectMapper<TestModule>>().Map<Person, PersonDto>(new Person { Name = "Li Na" }).Name.ShouldBe("Li Na");

    [Fact]
    public async Task A_profile_that_forgets_a_member_is_refused_where_validation_was_asked_for()
    {
        using var application = await AbpApplicationFactory.CreateAsync<ForgetfulModule>(options => options.UseAutofac());
        await application.InitializeAsync();

        var error = Should.Throw<Exception>(() => application.ServiceProvider.GetRequiredService<IMapper>()).GetBaseException();

        error.ShouldBeOfType<AutoMapperConfigurationException>().Message.ShouldContain(nameof(Forgotten.Missing));
        await application.ShutdownAsync();
    }

    [Fact]
    public async Task Without_a_library_the_error_names_the_two_types()
    {
        using var application = await AbpApplicationFactory.CreateAsync<BareModule>(options => options.UseAutofac());
        await application.InitializeAsync();

        var error = Should.Throw<AbpException>(() => application.ServiceProvider.GetRequiredService<IObjectMapper>().Map<Person, PersonDto>(new Person()));

        error.Message.ShouldContain(nameof(PersonDto));
        await application.ShutdownAsync();
    }

    public class Person
    {
        public string Name { get; set; } = "";

        public int Age { get; set; }
    }

    public class PersonDto
    {
        public string Name { get; set; } = "";
    }

    public class PersonLabel
    {
        public string Text { get; set; } = "";
    }

    public class Forgotten
    {
        public string Missing { get; set; } = "";
    }

    public class PersonProfile : Profile
    {
        public PersonProfile() => CreateMap<Person, PersonDto>();
    }

    public class ForgetfulProfile : Profile
    {
        public ForgetfulProfile() => CreateMap<Person, Forgotten>();
    }

    public class PersonLabelMapper : IObjectMapper<Person, PersonLabel>, ITransientDependency
    {
        public PersonLabel Map(Person source) => Map(source, new PersonLabel());

        public PersonLabel Map(Person source, PersonLabel destination)
        {
            destination.Text = $"{source.Name} ({source.Age})";
            return destination;
        }
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpAutoMapperModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddLogging();
            context.Services.AddAutoMapperObjectMapper<TestModule>();
            Configure<AbpAutoMapperOptions>(options => options.AddProfile<PersonProfile>(validate: true));
        }
    }

    [DependsOn(typeof(AbpAutoMapperModule))]
    public class ForgetfulModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddLogging();
            Configure<AbpAutoMapperOptions>(options => options.AddProfile<ForgetfulProfile>(validate: true));
        }
    }

    [DependsOn(typeof(AbpObjectMappingModule))]
    public class BareModule : AbpModule;
}
